import "./styles/nhs.scss";
import "./styles/app.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { save as signOut } from "@/app/sign-out/save";
import { Footer } from "@/components/nhs/footer";
import { Header, type HeaderItem } from "@/components/nhs/header";
import { PhaseBanner } from "@/components/nhs/phase-banner";
import { SERVICE_NAME } from "@/components/nhs/service-name";
import { SkipLink } from "@/components/nhs/skip-link";
import { currentPerson } from "@/lib/current-person";

export const viewport: Viewport = { themeColor: "#005eb8" };

const SUPPORT = [
  { href: "/help", text: "Help" },
  { href: "/accessibility", text: "Accessibility" },
  { href: "/privacy", text: "Privacy" },
  { href: "/cookies", text: "Cookies" },
  { href: "/requirements", text: "About the policy" },
];

const STRANGER: HeaderItem[] = [
  { text: "Sign in", href: "/sign-in", icon: true },
  { text: "Register", href: "/register" },
];

/** From 100 on nobody counts. */
const noticesLink = (unread: number) => (unread ? `Notices (${unread < 100 ? unread : "99+"})` : "Notices");

/** The frame of every page. A page begins with its breadcrumb or back link, if it has one. */
export default async function Layout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  const account: HeaderItem[] = person
    ? [
        { text: person.name, href: "/account", icon: true },
        { text: "Organisations", href: "/organisations" },
        { text: "My work", href: "/my-work" },
        ...(person.reviews ? [{ text: "Reviews", href: "/reviews" }] : []),
        ...(person.portfolios ? [{ text: "Portfolio", href: "/portfolio" }] : []),
        { text: noticesLink(person.unread), href: "/notices" },
        { text: "Sign out", post: signOut },
      ]
    : STRANGER;
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        <Header serviceName={SERVICE_NAME} home="/" account={account} />
        <PhaseBanner phase="Self-assessment aid">
          Independent of NHS England. It helps you judge yourself and certifies nothing.
        </PhaseBanner>
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer links={SUPPORT}>
          This is a self-assessment aid. It is not an NHS England product and gives no certification. Policy
          material is restated under the Open Government Licence.
        </Footer>
      </body>
    </html>
  );
}
