"""Sum over ways."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    J_f, J_g = jacobian_f(g(x)), jacobian_g(x)
    result = np.zeros((J_f.shape[0], J_g.shape[1]))
    for way in range(J_g.shape[0]):
        result += np.outer(J_f[:, way], J_g[way])
    return result
