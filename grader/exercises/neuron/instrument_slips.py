"""Further wrong quotients, with their sentences."""

from grader.api import Mistake

from .quotients import all_added, all_the_others, quotient_of, replaced, second

MORE = (
    Mistake(
        "halved",
        "The difference is divided by 2 alone: the two points lie 2 h apart.",
        quotient_of(lambda f, up, down, h: (f(up) - f(down)) / 2),
    ),
    Mistake(
        "h-squared",
        "Divided by h twice: the two points lie 2 h apart.",
        quotient_of(lambda f, up, down, h: (f(up) - f(down)) / (2 * h**2)),
    ),
    Mistake(
        "others",
        "All entries are moved but the one whose slope is asked for; move it alone.",
        all_the_others,
    ),
    Mistake(
        "second",
        "That is the quotient of the second derivative; the first is asked for.",
        second,
    ),
    Mistake(
        "replaced",
        "The entry is set to h and to -h; it is moved by h from where it is.",
        replaced,
    ),
    Mistake(
        "all-added",
        "The slopes are added up in every entry: = with an index puts each in its own.",
        all_added,
    ),
)
