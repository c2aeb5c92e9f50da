"""Einsum."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    y = g(x)
    return np.einsum("km,mn->kn", jacobian_f(y), jacobian_g(x))
