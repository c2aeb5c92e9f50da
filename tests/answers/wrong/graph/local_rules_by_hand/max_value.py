"""Maximum times value.

says: max: the value 2 is no slope.
earns: 2/3
"""


def local_rules_by_hand():
    add_c = (5,)
    multiply_by_c = (20,)
    add = (5, 5)
    multiply = (-15, 10)
    maximum = (10, 0)
    minimum = (0, -15)
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }
