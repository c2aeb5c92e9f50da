"""The look of the figures: readable, also without colour vision, plain numbers."""

import matplotlib.colors
import numpy as np
import pytest

from grader.student.figures import style


def luminance(colour):
    channels = np.array(matplotlib.colors.to_rgb(colour))
    linear = np.where(
        channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4
    )
    return linear @ [0.2126, 0.7152, 0.0722], linear


def contrast(one, other):
    low, high = sorted(luminance(c)[0] for c in (one, other))
    return (high + 0.05) / (low + 0.05)


def test_words_and_lines_stand_out_from_the_paper():
    for colour in (*style.TEXT.values(), style.INK, style.QUIET):
        assert contrast(colour, "white") >= 4.5
        for tint in style.TINT.values():
            assert contrast(colour, tint) >= 4.5
    for colour in style.FILL.values():
        assert contrast(colour, "white") >= 3
    assert contrast(style.QUIET, "#eeeeee") >= 4.5


def seen_without_green_cones(colour):
    """CIE L*a*b* of a colour as in deuteranopia (Machado and others, 2009)."""
    deuteranopia = np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    )
    to_xyz = np.array(
        [
            [0.4124, 0.3576, 0.1805],
            [0.2126, 0.7152, 0.0722],
            [0.0193, 0.1192, 0.9505],
        ]
    )
    linear = np.clip(deuteranopia @ luminance(colour)[1], 0, 1)
    f = np.cbrt(to_xyz @ linear / to_xyz.sum(axis=1))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_colours_stay_apart_for_the_colour_blind():
    seen = [seen_without_green_cones(colour) for colour in style.FILL.values()]
    gaps = [np.linalg.norm(a - b) for i, a in enumerate(seen) for b in seen[:i]]
    assert min(gaps) > 15
    sides = [seen_without_green_cones(style.TINT[colour]) for colour in ("blue", "red")]
    assert np.linalg.norm(sides[0] - sides[1]) > 15


def test_no_look_rests_on_colour_alone():
    for table in (style.DASHES, style.MARKERS):
        assert len({table[colour] for colour in style.ORDER}) == len(style.ORDER)


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.6, "0.6"), (0.1 + 0.2, "0.3"), (1234.4, "1234"), (2e-11, "2e-11"), (-0.0, "0")],
)
def test_numbers_are_written_as_people_write_them(value, words):
    assert style.number(value) == words


def test_lists_are_read_as_sentences():
    assert style.listed([1, 2.5, -3]) == "1, 2.5 and -3"
    assert style.listed([4]) == "4"
