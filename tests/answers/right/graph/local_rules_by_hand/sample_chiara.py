"""Chiara of the sample class."""


def local_rules_by_hand():
    up, a, b, c = 5, 2, -3, 4
    return {
        "a + c": [up],
        "a * c": [up * c],
        "a + b": [up, up],
        "a * b": [up * b, up * a],
        "max(a, b)": [up if a >= b else 0, up if a < b else 0],
        "min(a, b)": [up if a <= b else 0, up if a > b else 0],
    }
