import en from './glibc-en_NZ.txt?raw'
import mi from './glibc-mi_NZ.txt?raw'

/**
 * The same 3,476 texts in the order of glibc 2.36 for each language: words of open Māori interfaces as written, as
 * capitals and without macrons; names of places, iwi and agencies; English words and names; the same words joined by
 * space, hyphen, apostrophe and nothing, which makes strings to compare and not Māori to read.
 *
 * Made with Debian 12's `locales`, for both languages alike:
 *
 *     localedef -i mi_NZ -f UTF-8 DIRECTORY/mi_NZ.UTF-8
 *     LOCPATH=DIRECTORY LC_ALL=mi_NZ.UTF-8 sort -o glibc-mi_NZ.txt glibc-mi_NZ.txt
 */
export const recorded = { mi: mi.trimEnd().split('\n'), en: en.trimEnd().split('\n') }
