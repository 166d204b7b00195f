import type { ReactNode } from "react";

export interface ButtonProps {
  children: ReactNode;
  variant?: "secondary" | "warning";
  name?: string;
  value?: string;
  type?: "submit" | "button";
}

/** https://service-manual.nhs.uk/design-system/components/buttons */
export function Button({ children, variant, name, value, type = "submit" }: ButtonProps) {
  const className = variant ? `nhsuk-button nhsuk-button--${variant}` : "nhsuk-button";
  return (
    <button className={className} type={type} name={name} value={value}>
      {children}
    </button>
  );
}
