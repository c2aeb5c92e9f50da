"""Plain."""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(g(x)) @ jacobian_g(x)
