"""Numbers of very different size."""

def logic_gates():
    return {'AND': (0.1, 0.7, -0.75), 'OR': (5, 0.2, -0.1), 'NAND': (-0.001, -0.002, 0.0025)}
