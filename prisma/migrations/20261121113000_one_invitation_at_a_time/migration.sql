-- An address has one invitation at a time to an organisation. Where there are two, the newest stays, and what waited
-- for the others waits for it.
WITH newest AS (
  SELECT DISTINCT ON (organisation_id, email) organisation_id, email, id
  FROM invitations WHERE ended IS NULL
  ORDER BY organisation_id, email, id DESC
)
UPDATE assignments a SET invitation_id = n.id
FROM invitations i JOIN newest n USING (organisation_id, email)
WHERE a.invitation_id = i.id AND a.ended IS NULL AND i.ended IS NULL AND i.id <> n.id;

UPDATE invitations i SET ended = 'replaced', ended_at = now()
WHERE ended IS NULL AND EXISTS (
  SELECT FROM invitations n
  WHERE n.organisation_id = i.organisation_id AND n.email = i.email AND n.ended IS NULL AND n.id > i.id);

CREATE UNIQUE INDEX "invitations_organisation_id_email_open_key" ON "invitations"("organisation_id", "email")
WHERE "ended" IS NULL;
