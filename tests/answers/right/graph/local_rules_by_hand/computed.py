"""Computed."""


def local_rules_by_hand():
    a, b, c, up = 2, -3, 4, 5
    return {
        "a + c": (up * 1,),
        "a * c": (up * c,),
        "a + b": (up * 1, up * 1),
        "a * b": (up * b, up * a),
        "max(a, b)": (up * (a > b), up * (b > a)),
        "min(a, b)": (up * (a < b), up * (b < a)),
    }
