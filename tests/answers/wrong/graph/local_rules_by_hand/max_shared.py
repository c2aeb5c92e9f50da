"""Shared at the maximum.

says: max(a, b)[
earns: 2/3
"""


def local_rules_by_hand():
    add_c = (5,)
    multiply_by_c = (20,)
    add = (5, 5)
    multiply = (-15, 10)
    maximum = (2.5, 2.5)
    minimum = (2.5, 2.5)
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }
