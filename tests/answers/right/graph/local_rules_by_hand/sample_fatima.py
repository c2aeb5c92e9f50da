"""Fatima of the sample class."""


def local_rules_by_hand():
    return {
        "a + c": (5 * 1,),
        "a * c": (5 * 4,),
        "a + b": (5 * 1, 5 * 1),
        "a * b": (5 * -3, 5 * 2),
        "max(a, b)": (5 * 1, 5 * 0),
        "min(a, b)": (5 * 0, 5 * 1),
    }
