/** Somebody who has signed in. Roles are never part of this: they are read from storage each time. */
export interface Person {
  id: string;
  name: string;
  email: string;
}
