/** `story/subject/property`; the subject is left out where it bears the story's own id. */
export function questionId(story: string, subject: string, property: string): string {
  return subject === story ? `${story}/${property}` : `${story}/${subject}/${property}`;
}
