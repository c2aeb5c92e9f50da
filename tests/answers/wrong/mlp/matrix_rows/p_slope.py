"""P slope.

says: dE_dV: A slope such as y * (1 - y) is multiplied in: the rest is right.
earns: 2/3
"""


def matrix_rows():
    return ('A.T @ ((P - T) * P * (1 - P)) / n', '(P - T) @ V.T * A * (1 - A) / n', 'X.T @ D')
