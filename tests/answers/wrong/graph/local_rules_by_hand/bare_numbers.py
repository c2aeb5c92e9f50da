"""Numbers for tuples of one: the comma is missing.

says: a tuple of one value is asked for
earns: 4/6
"""


def local_rules_by_hand():
    return {
        "a + c": 5,
        "a * c": 20,
        "a + b": (5, 5),
        "a * b": (-15, 10),
        "max(a, b)": (5, 0),
        "min(a, b)": (0, 5),
    }
