import { redirect } from "next/navigation";

/**
 * Shows "page not found", with status 404. Next's own `notFound()` sends an empty page that only a script fills,
 * so people without JavaScript would see nothing. No route has this address; Next answers it in full.
 */
export function pageNotFound(): never {
  redirect("/not-found");
}
