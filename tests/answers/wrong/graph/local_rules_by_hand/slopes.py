"""N21: local slopes without upstream.

says: multiply them by the upstream
"""


def local_rules_by_hand():
    add_c = (1,)
    multiply_by_c = (4,)
    add = (1, 1)
    multiply = (-3, 2)
    maximum = (1, 0)
    minimum = (0, 1)
    return {
        "a + c": add_c,
        "a * c": multiply_by_c,
        "a + b": add,
        "a * b": multiply,
        "max(a, b)": maximum,
        "min(a, b)": minimum,
    }
