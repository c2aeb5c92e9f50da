"""Decimal numbers."""


def local_rules_by_hand():
    add_c = (5.0,)
    multiply_by_c = (20.0,)
    add = (5.0, 5.0)
    multiply = (-15.0, 10.0)
    maximum = (5.0, 0.0)
    minimum = (0.0, 5.0)
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }
