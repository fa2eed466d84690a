/** For a control whose group hears the event as it rises: React asks for a handler on the control itself. */
export function heardAbove() {}
