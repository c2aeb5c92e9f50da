"""AND says yes to the first input alone.

located
earns: 2/3
"""

def logic_gates():
    return {"AND": (2, 1, -1.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 1.5)}
