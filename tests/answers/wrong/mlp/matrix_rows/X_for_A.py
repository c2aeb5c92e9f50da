"""X in dE/dV.

says: dE_dV: You wrote 'X'; this answer may use A, P, T and n.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "X.T @ (P - T) / n"
    dE_dZ = "(P-T)@V.T*A*(1-A)/n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
