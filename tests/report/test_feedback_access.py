"""The page works with a keyboard, a screen reader, poor eyes, and without network."""

import re
from itertools import pairwise

import pytest

from grader.report.page import TEMPLATES
from tests.report.cells import mixed
from tests.report.reading import WAITING, Reader, page

STYLE = "".join(path.read_text("utf-8") for path in sorted(TEMPLATES.iterdir()))
INKS = sorted(set(re.findall(r"[;{]color:(#[0-9a-f]{6})", STYLE)))
GROUNDS = sorted(set(re.findall(r"background:(#[0-9a-f]{6})", STYLE)) | {"#ffffff"})


def test_structure_for_assistive_technology():
    html = page(*mixed(), recorded=WAITING, late_penalty=1)
    reader = Reader(html)
    assert not reader.open
    names = [tag for tag, _ in reader.tags]
    assert ("html", {"lang": "en"}) in reader.tags
    assert names.count("main") == names.count("h1") == names.count("title") == 1
    levels = [int(name[1]) for name in names if re.fullmatch("h[1-6]", name)]
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert reader.tags[names.index("a")] == ("a", {"class": "skip", "href": "#work"})
    assert all("scope" in attrs for tag, attrs in reader.tags if tag == "th")


def test_nothing_runs_and_nothing_is_fetched():
    html = page(*mixed())
    assert "default-src 'none'" in html
    assert not re.search(r"<script|<link|<iframe|@import|url\(|https?://", html)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_text_colour_has_contrast_on_every_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


def contrast(one, other):
    """Contrast ratio as WCAG 2 defines it."""

    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
        ]
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
