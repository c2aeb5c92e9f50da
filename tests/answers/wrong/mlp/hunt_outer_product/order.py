"""X first.

says: That product comes out as (d,
"""


def hunt_outer_product():
    return "x @ g", "X.T @ G / n"
