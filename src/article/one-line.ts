/** A text with every run of white space as one space. Single spaces, which are nearly all, are left where they are. */
export const oneLine = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ')
