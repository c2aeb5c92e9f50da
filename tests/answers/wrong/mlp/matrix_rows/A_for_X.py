"""A in dE/dW.

says: dE_dW: Your answer has shape
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P-T)@V.T*A*(1-A)/n"
    dE_dW = "A.T @ D"
    return dE_dV, dE_dZ, dE_dW
