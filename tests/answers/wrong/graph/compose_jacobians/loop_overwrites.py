"""Loop overwrites.

says: Only one way from x to each output is counted; add up over all of g.
"""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    J_F, J_G = (jacobian_f(g(x)), jacobian_g(x))
    J = np.zeros((len(J_F), J_G.shape[1]))
    for i in range(len(J_F)):
        for j in range(J_G.shape[1]):
            for m in range(len(J_G)):
                J[i, j] = J_F[i, m] * J_G[m, j]
    return J
