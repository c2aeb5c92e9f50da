"""No tuples.

says: a + c: a tuple of one value is asked for, such as
earns: 2/3
"""


def local_rules_by_hand():
    add_c = 5
    multiply_by_c = 20
    add = (5, 5)
    multiply = (-15, 10)
    maximum = (5, 0)
    minimum = (0, 5)
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }
