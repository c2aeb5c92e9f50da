"""Only the outer one.

says: Jacobian of f alone
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(g(x))
