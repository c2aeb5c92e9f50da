"""A stack of iterators."""

def topological_order(root):
    order = []
    stack, met = [(root, iter(root.parents))], {root}
    while stack:
        node, rest = stack[-1]
        for p in rest:
            if p not in met:
                met.add(p)
                stack.append((p, iter(p.parents)))
                break
        else:
            stack.pop()
            order.append(node)
    return order
