"use client";

import "./styles/nhs.scss";
import "./styles/app.css";
import ErrorPage from "./error";

/** Shown when even the frame of the page failed, for example because the database cannot be reached. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent">
            <ErrorPage {...props} />
          </main>
        </div>
      </body>
    </html>
  );
}
