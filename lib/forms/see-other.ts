/** Leads on after a plain form was posted to a route: the next page is fetched, the form is not sent again. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path } });
