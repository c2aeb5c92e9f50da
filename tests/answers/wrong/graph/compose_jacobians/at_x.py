"""S2.CG.9a: the outer Jacobian at x.

says: f receives g(x)
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(x) @ jacobian_g(x)
