"""dE/dW turned.

says: Transposed: W is (d, h) here.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P-T)@V.T*A*(1-A)/n"
    dE_dW = "D.T @ X"
    return dE_dV, dE_dZ, dE_dW
