"""Chiara of the sample class."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    outer, inner = jacobian_f(g(x)), jacobian_g(x)
    J = np.zeros((len(outer), len(x)))
    for i in range(len(outer)):
        for j in range(len(x)):
            for way in range(len(inner)):
                J[i, j] += outer[i, way] * inner[way, j]
    return J
