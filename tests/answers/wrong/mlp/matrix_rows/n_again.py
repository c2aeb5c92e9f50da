"""1/n twice.

says: The mean is in D already.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P-T)@V.T*A*(1-A)/n"
    dE_dW = "X.T @ D / n"
    return dE_dV, dE_dZ, dE_dW
