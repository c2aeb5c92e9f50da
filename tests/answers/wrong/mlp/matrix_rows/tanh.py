"""Slope of tanh.

says: 1 - A * A is the slope of tanh.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P - T) @ V.T * (1 - A * A) / n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
