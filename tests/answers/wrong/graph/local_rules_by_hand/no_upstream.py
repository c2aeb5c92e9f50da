"""Local slopes alone.

says: Those are local derivatives;
"""


def local_rules_by_hand():
    return {
        "a + c": (1,),
        "a * c": (4,),
        "a + b": (1, 1),
        "a * b": (-3, 2),
        "max(a, b)": (1, 0),
        "min(a, b)": (0, 1),
    }
