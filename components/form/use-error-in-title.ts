import { useEffect } from "react";

const ERROR = "Error: ";

/**
 * Says in the title that a form was refused which does not give the page its title, as the second of two. The server
 * writes one title only, so without JavaScript the summary of what is wrong says it alone.
 */
export function useErrorInTitle(wrong: boolean, attempt: number) {
  useEffect(() => {
    if (!wrong || document.title.startsWith(ERROR)) return;
    const { title } = document;
    document.title = ERROR + title;
    return () => {
      // Not the title of the next page.
      if (document.title === ERROR + title) document.title = title;
    };
  }, [wrong, attempt]);
}
