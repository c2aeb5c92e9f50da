"""dE/dV turned.

says: Transposed: V is (h, k) here.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "(P - T).T @ A / n"
    dE_dZ = "(P-T)@V.T*A*(1-A)/n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
