"""The bias of OR has the wrong sign.

says: Your OR always answers 1: at
earns: 2/3
"""

def logic_gates():
    return {"AND": (1, 1, -1.5), "OR": (1, 1, 0.5), "NAND": (-1, -1, 1.5)}
