"""Makes the font files from the full ones: python3 subset.py FOLDER (needs fonttools and brotli).

FOLDER holds SchibstedGrotesk_400Regular.ttf, _600SemiBold.ttf and _700Bold.ttf,
as the npm package @expo-google-fonts/schibsted-grotesk carries them.
Two changes: letters no New Zealand page needs are left out, and tabular figures
change digits alone. The font would also give full stops and commas the width of
a digit, which tears sums of money apart.
"""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

UNICODES = (
    "U+0020-007E,U+00A0-017F,U+0218-021B,U+02BB-02BC,U+1E9E,U+2010-2015,U+2018-201E,U+2022,U+2026,"
    "U+202F,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212"
)
FEATURES = "kern,mark,mkmk,ccmp,calt,liga,locl,tnum,case"

here = Path(__file__).parent
for name, weight in ("400Regular", 400), ("600SemiBold", 600), ("700Bold", 700):
    font = TTFont(Path(sys.argv[1]) / f"SchibstedGrotesk_{name}.ttf", recalcTimestamp=False)
    digits = {font.getBestCmap()[ord(digit)] for digit in "0123456789"}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                part.mapping = {a: b for a, b in part.mapping.items() if a in digits}
    with tempfile.NamedTemporaryFile(suffix=".ttf") as edited:
        font.save(edited.name)
        subset.main([
            edited.name, f"--unicodes={UNICODES}", f"--layout-features={FEATURES}",
            "--flavor=woff2", "--no-hinting", f"--output-file={here / f'schibsted-grotesk-{weight}.woff2'}",
        ])
