import { PageTitle } from "@/components/nhs/page-title";

export default function AccessibilityPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Accessibility" />
        <h1>Accessibility</h1>
        <p>We want everybody to be able to use this service. You should be able to:</p>
        <ul>
          <li>do everything with a keyboard alone</li>
          <li>do everything with a screen reader</li>
          <li>zoom to 400% without having to scroll sideways, wide tables aside</li>
          <li>finish every form with JavaScript switched off</li>
          <li>print the pages you would want to hand to somebody</li>
        </ul>
        <h2>How we test</h2>
        <p>
          Automatic tests run axe against the Web Content Accessibility Guidelines version 2.2, levels A and
          AA, on every page before a change is accepted. A page without such a test stops the build. The main
          journey is also run with JavaScript switched off, and at the width of a small phone (320 pixels).
        </p>
        <h2>What we know falls short</h2>
        <ul>
          <li>
            Automatic tests find only part of all problems. People who use assistive technology have not yet
            tested this service, and no independent audit has been made. So we do not claim that it complies.
          </li>
          <li>Wide tables, such as the heat map of a report, scroll sideways on a small screen.</li>
        </ul>
        <h2>If you cannot use a part of it</h2>
        <p>
          Tell the people who run this copy of the service in your organisation or region. Say which page it
          was and what you use. They must give you what you need in another form.
        </p>
      </div>
    </div>
  );
}
