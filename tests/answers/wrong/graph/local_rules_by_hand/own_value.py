"""Product rule gives the own value.

says: a * b: the two are exchanged.
earns: 5/6
"""


def local_rules_by_hand():
    return {
        "a + c": (5,),
        "a * c": (20,),
        "a + b": (5, 5),
        "a * b": (10, -15),
        "max(a, b)": (5, 0),
        "min(a, b)": (0, 5),
    }
