"""einsum."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return np.einsum("km,mn->kn", jacobian_f(g(x)), jacobian_g(x))
