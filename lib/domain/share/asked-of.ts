/** Who is asked: an organisation by its ODS code, or whoever reads an email address, in small letters. */
export type AskedOf = { odsCode: string } | { email: string };
