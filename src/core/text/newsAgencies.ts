/** News agencies by the names that they sign with, as alternatives of a pattern. */
export const newsAgencies = 'Reuters|AFP|UPI|TASS|Xinhua|CNN|Bloomberg|IANS|ANI|PTI';

/** Others, whose names are too short or too rare to tell them by without parentheses or a line of their own. */
export const otherAgencies = 'AP|APP|dpa|DPA|EFE';
