"""Ordered pairs k (k - 1) for one against one.

says: one_against_one: every pair
earns: 2/3
"""


def model_counts():
    return (2, 3, 10), (2, 6, 90), 1
