"""Fits the network of the attribution tagger and writes it as a model file (see README.md).

usage: fit.py EXAMPLES VECTORS MODEL [--setting value …]

EXAMPLES  JSON lines from the TypeScript preprocessing: first what the tables are, then one window of text a line
VECTORS   word vectors of the vocabulary as little-endian float32, one after the other
MODEL     the model file to write, without the table of confidences, which the caller fits on other documents
"""

import argparse
import collections
import copy
import json
import math
import random
import struct
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional

CUE_LABELS = 3  # outside, cue begins, cue goes on
ROLE_LABELS = 6  # neither, source begins/goes on, content begins/goes on, the cue itself
CUE_FORBIDDEN = [(0, 2), (1, 1), (2, 1)]
ROLE_FORBIDDEN = [(0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2), (5, 2), (5, 4)]
CUE_FORBIDDEN_FIRST = [2]
ROLE_FORBIDDEN_FIRST = [2, 4]
NEVER = -1e4


def read_settings():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples")
    parser.add_argument("vectors")
    parser.add_argument("model")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument("--encoder", type=int, default=72, help="LSTM states each way")
    parser.add_argument("--head", type=int, default=64, help="input of the role head and its LSTM's states each way")
    parser.add_argument("--word", type=int, default=80, help="dimensions kept of a word vector")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.4)
    parser.add_argument("--forget-word", type=float, default=0.12)
    parser.add_argument("--role-weight", type=float, default=0.7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--teacher", help="model file fitted to the same examples, whose probabilities are learned too")
    parser.add_argument("--teacher-share", type=float, default=0.7, help="of what is learned, against the annotation")
    return parser.parse_args()


def marginals_of(emissions, transitions, first):
    """Of a batch of chains: the sum of their partition functions' logarithms, the probability of each label at each step,
    and how often one label is expected to follow another in each."""
    batch, steps, labels = emissions.shape
    highest = emissions.max(2, keepdim=True).values
    potentials = (emissions - highest).exp()
    matrix = transitions.exp()
    forward = torch.empty_like(emissions)
    scale = torch.empty(batch, steps, 1)
    state = first.exp() * potentials[:, 0]
    for t in range(steps):
        if t:
            state = (state @ matrix) * potentials[:, t]
        scale[:, t] = state.sum(1, keepdim=True)
        state = state / scale[:, t]
        forward[:, t] = state
    scaled = potentials / scale
    backward = torch.empty_like(emissions)
    state = torch.ones(batch, labels)
    backward[:, steps - 1] = state
    for t in range(steps - 1, 0, -1):
        state = (scaled[:, t] * state) @ matrix.T
        backward[:, t - 1] = state
    pairs = matrix * (forward[:, :-1].transpose(1, 2) @ (scaled[:, 1:] * backward[:, 1:]))
    return scale.log().sum() + highest.sum(), forward * backward, pairs


class Chain(torch.autograd.Function):
    """Cross-entropy of a linear-chain CRF, with its exact gradient by forward-backward.

    `expected` holds the wanted probability of each label at each step, `expected_pairs` how often one label is to follow
    another in all; of an annotation these are ones and counts.
    """

    @staticmethod
    def forward(ctx, emissions, transitions, first, expected, expected_pairs):
        log_z, marginals, pairs = marginals_of(emissions, transitions, first)
        score = (emissions * expected).sum() + (first * expected[:, 0]).sum() + (transitions * expected_pairs).sum()
        difference = marginals - expected
        ctx.save_for_backward(difference, pairs.sum(0) - expected_pairs, difference[:, 0].sum(0))
        return log_z - score

    @staticmethod
    def backward(ctx, upstream):
        return (*(upstream * gradient for gradient in ctx.saved_tensors), None, None)


class Crf(nn.Module):
    def __init__(self, labels, forbidden, forbidden_first):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.first = nn.Parameter(torch.zeros(labels))
        barred, barred_first = torch.zeros(labels, labels), torch.zeros(labels)
        for a, b in forbidden:
            barred[a, b] = NEVER
        for b in forbidden_first:
            barred_first[b] = NEVER
        self.register_buffer("barred", barred, persistent=False)
        self.register_buffer("barred_first", barred_first, persistent=False)

    def potentials(self):
        return self.transitions + self.barred, self.first + self.barred_first

    def loss(self, emissions, expected, expected_pairs):
        return Chain.apply(emissions, *self.potentials(), expected, expected_pairs)

    def expectations(self, emissions):
        return marginals_of(emissions, *self.potentials())[1:]


class TwoWay(nn.LSTM):
    """An LSTM in both directions, computed in bfloat16 while it learns: half the time, no visible loss."""

    def __init__(self, inputs, states):
        super().__init__(inputs, states, bidirectional=True, batch_first=True)

    def forward(self, inputs):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            states, _ = super().forward(inputs)
        return states.float()


class Network(nn.Module):
    """Encoder, run once a window; head for cues; head for source and content, run once a cue."""

    WIDTHS = {"stem": 32, "ending": 24, "shape": 8, "kind": 12, "place": 16}

    def __init__(self, tables, relations, vectors, settings):
        super().__init__()
        self.settings = settings
        self.word = nn.Embedding(len(vectors) + 1, settings.word)
        self.word.weight.data[0] = 0
        self.word.weight.data[1:] = torch.tensor(vectors) * 0.5
        for name, width in self.WIDTHS.items():
            setattr(self, name, nn.Embedding(tables[name], width))
            getattr(self, name).weight.data.mul_(0.4)
        inputs = settings.word + sum(self.WIDTHS.values())
        states, head = 2 * settings.encoder, settings.head
        self.encoder1 = TwoWay(inputs, settings.encoder)
        self.encoder2 = TwoWay(states, settings.encoder)
        self.cue_hidden = nn.Linear(states, 64)
        self.cue_out = nn.Linear(64, CUE_LABELS)
        self.cue_chain = Crf(CUE_LABELS, CUE_FORBIDDEN, CUE_FORBIDDEN_FIRST)
        self.role_token = nn.Linear(states, head)
        self.role_cue = nn.Linear(states, head)
        self.relations = nn.ModuleList(nn.Embedding(rows, head) for rows in relations)
        for table in self.relations:
            table.weight.data.mul_(0.2)
        self.role_lstm = TwoWay(head, head)
        self.role_out = nn.Linear(3 * head, ROLE_LABELS)
        self.role_chain = Crf(ROLE_LABELS, ROLE_FORBIDDEN, ROLE_FORBIDDEN_FIRST)
        rate = settings.dropout
        self.drop, self.drop_input, self.drop_head = nn.Dropout(rate), nn.Dropout(0.75 * rate), nn.Dropout(0.5 * rate)

    def encode(self, columns):
        word, stem, *others = columns.unbind(-1)
        if self.training:
            forgotten = torch.rand(word.shape) < self.settings.forget_word
            word, stem = word.masked_fill(forgotten, 0), stem.masked_fill(forgotten, 0)
        tables = [getattr(self, name) for name in self.WIDTHS]
        parts = [self.word(word), *(table(rows) for table, rows in zip(tables, [stem, *others]))]
        lower = self.encoder1(self.drop_input(torch.cat(parts, -1)))
        upper = self.encoder2(self.drop(lower))
        return self.drop(lower + upper)

    def cue_emissions(self, states):
        return self.cue_out(self.drop_head(functional.relu(self.cue_hidden(states))))

    def role_emissions(self, states, windows, relations, is_cue):
        share = is_cue.float() / is_cue.sum(1, keepdim=True)
        cue = torch.bmm(share.unsqueeze(1), states[windows]).squeeze(1)
        mixed = self.role_token(states)[windows] + self.role_cue(cue).unsqueeze(1)
        for column, table in enumerate(self.relations):
            mixed = mixed + table(relations[..., column])
        mixed = self.drop_head(functional.relu(mixed))
        read = self.role_lstm(mixed)
        emissions = self.role_out(self.drop(torch.cat([read, mixed], -1)))
        fixed, other = torch.full((ROLE_LABELS,), NEVER), torch.zeros(ROLE_LABELS)
        fixed[-1], other[-1] = 0, NEVER
        return emissions + torch.where(is_cue.unsqueeze(2), fixed, other)


class Wanted:
    """What a chain is to learn of one window: see `Chain`."""

    def __init__(self, labels, kinds):
        one_hot = np.eye(kinds, dtype=np.float32)[labels]
        self.expected, self.pairs = one_hot, one_hot[:-1].T @ one_hot[1:]

    def blend(self, share, expected, pairs):
        self.expected = (1 - share) * self.expected + share * expected
        self.pairs = (1 - share) * self.pairs + share * pairs


class Cue:
    def __init__(self, labels, relations):
        self.relations = np.array(relations, dtype=np.int64).reshape(len(labels), -1)
        self.is_cue = np.array(labels) == ROLE_LABELS - 1
        self.wanted = Wanted(labels, ROLE_LABELS)


class Window:
    def __init__(self, columns, labels, cues):
        self.columns = np.array(columns, dtype=np.int64).reshape(len(labels), -1)
        self.wanted = Wanted(labels, CUE_LABELS)
        self.cues = [Cue(**cue) for cue in cues]


class Batch:
    """Windows of one length as tensors, and the cues of all of them."""

    def __init__(self, windows):
        self.columns = stacked(window.columns for window in windows)
        self.cues = [cue for window in windows for cue in window.cues]
        self.windows = torch.tensor([k for k, window in enumerate(windows) for _ in window.cues], dtype=torch.long)
        if self.cues:
            self.relations = stacked(cue.relations for cue in self.cues)
            self.is_cue = stacked(cue.is_cue for cue in self.cues)

    def emissions(self, network):
        """Of the network's two chains; of the second, none where there is no cue."""
        states = network.encode(self.columns)
        roles = network.role_emissions(states, self.windows, self.relations, self.is_cue) if self.cues else None
        return network.cue_emissions(states), roles


def stacked(arrays):
    return torch.from_numpy(np.stack(list(arrays)))


def wanted_of(examples):
    wanted = [example.wanted for example in examples]
    return stacked(one.expected for one in wanted), stacked(one.pairs for one in wanted).sum(0)


def read_examples(path):
    with open(path, encoding="utf-8") as lines:
        tables = json.loads(next(lines))
        by_length = collections.defaultdict(list)
        for line in lines:
            window = Window(**json.loads(line))
            by_length[len(window.columns)].append(window)
    return tables, by_length


def learn_from(teacher, by_length, share):
    """Blends what a fitted network expects into what is wanted: where it doubts, so may the other (Hinton et al. 2015)."""
    teacher.eval()
    with torch.no_grad():
        for windows in batches(by_length):
            batch = Batch(windows)
            cues, roles = batch.emissions(teacher)
            heads = [(windows, teacher.cue_chain.expectations(cues))]
            if roles is not None:
                heads.append((batch.cues, teacher.role_chain.expectations(roles)))
            for examples, expectations in heads:
                for example, expected, pairs in zip(examples, *expectations):
                    example.wanted.blend(share, expected.numpy(), pairs.numpy())


def main_components(vectors, dimensions):
    """The vectors scaled to unit variance and turned onto their main axes."""
    vectors = vectors / (vectors.std() + 1e-9)
    _, axes = np.linalg.eigh(vectors.T @ vectors)
    return (vectors @ axes[:, ::-1][:, :dimensions]).astype(np.float32)


def batches(by_length):
    """Batches of windows of one length, so that nothing is padded, in random order."""
    chosen = []
    for steps, windows in by_length.items():
        random.shuffle(windows)
        size = max(4, min(48, 3000 // steps))
        chosen += [windows[i : i + size] for i in range(0, len(windows), size)]
    random.shuffle(chosen)
    return chosen


def fit(network, by_length, settings):
    words = [network.word.weight]
    others = [p for name, p in network.named_parameters() if name != "word.weight"]
    optimizer = torch.optim.AdamW(
        [
            {"params": others, "share": 1.0, "weight_decay": 0.01},
            {"params": words, "share": 0.25, "weight_decay": 0.0},
        ],
        lr=settings.rate,
        betas=(0.9, 0.99),
        fused=True,
    )
    total = len(batches(by_length)) * settings.epochs
    averaged = copy.deepcopy(network)
    step, started = 0, time.time()
    network.train()
    for epoch in range(settings.epochs):
        sums = collections.Counter()
        for windows in batches(by_length):
            pace = min(1, (step + 1) / 200) * (0.49 * (1 + math.cos(math.pi * step / total)) + 0.02)
            for group in optimizer.param_groups:
                group["lr"] = settings.rate * group["share"] * pace
            batch = Batch(windows)
            cues, roles = batch.emissions(network)
            cue_loss = network.cue_chain.loss(cues, *wanted_of(windows))
            role_loss = torch.zeros(()) if roles is None else network.role_chain.loss(roles, *wanted_of(batch.cues))
            tokens = len(windows) * max(cues.shape[1], 10)
            loss = (cue_loss + settings.role_weight * role_loss) * 40 / tokens
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(others, 5.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                keep = min(0.998, step / (step + 20)) ** 4
                with torch.no_grad():
                    for mean, now in zip(averaged.parameters(), network.parameters()):
                        mean.mul_(keep).add_(now, alpha=1 - keep)
            sums.update(cue=cue_loss.item(), role=role_loss.item(), windows=len(windows), cues=len(batch.cues))
        losses = f"cue {sums['cue'] / sums['windows']:.3f} role {sums['role'] / max(1, sums['cues']):.3f}"
        print(f"epoch {epoch + 1}/{settings.epochs} loss {losses} {time.time() - started:.0f} s", file=sys.stderr)
    return averaged


def quantized(values, bits, by_column):
    """Integers of that many bits, and the scale of each row or column."""
    highest = 2 ** (bits - 1) - 1
    axis = 0 if by_column else 1
    largest = values.abs().amax(axis, keepdim=True)
    if bits < 8:  # a coarse grid is better spent on the bulk of the values than on outliers
        largest = torch.minimum(largest, 3.2 * values.std(axis, keepdim=True))
    scale = largest.clamp(min=1e-8) / highest
    return torch.clamp(torch.round(values / scale), -highest, highest).to(torch.int8), scale.flatten()


def write_model(path, network, tables, settings):
    tensors, payload = {}, bytearray()

    def put(array):
        offset = len(payload)
        payload.extend(array.tobytes())
        payload.extend(bytes(-len(payload) % 4))
        return offset

    for name, values in network.state_dict().items():
        values = values.detach()
        entry = {"shape": list(values.shape)}
        if values.dim() < 2 or "chain" in name:
            entry["floats"] = put(values.numpy().astype("<f4"))
        else:
            table = name.split(".")[0] in (*Network.WIDTHS, "word", "relations")
            integers, scale = quantized(values, 6 if name == "word.weight" else 8, table)
            entry |= {"integers": put(integers.numpy()), "scale": put(scale.numpy().astype("<f4"))}
            entry["scaled"] = "columns" if table else "rows"
        tensors[name] = entry
    header = {
        "format": 1,
        "vocabulary": " ".join(tables["vocabulary"]),
        "kinds": tables["kinds"],
        "sizes": {"word": settings.word, "encoder": settings.encoder, "head": settings.head, **Network.WIDTHS},
        "tensors": tensors,
    }
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    text += b" " * (-(len(text) + 8) % 4)
    with open(path, "wb") as file:
        file.write(b"CDTM" + struct.pack("<I", len(text)) + text + payload)


def read_model(path, tables, settings):
    """A network that an earlier run has written."""
    with open(path, "rb") as file:
        data = file.read()
    length = struct.unpack("<I", data[4:8])[0]
    header, payload = json.loads(data[8 : 8 + length]), data[8 + length :]
    sizes = argparse.Namespace(**{**vars(settings), **{name: header["sizes"][name] for name in ("word", "encoder", "head")}})
    values = {}
    for name, entry in header["tensors"].items():
        shape = entry["shape"]
        count = math.prod(shape)
        if "floats" in entry:
            array = np.frombuffer(payload, "<f4", count, entry["floats"]).reshape(shape)
        else:
            columns = entry["scaled"] == "columns"
            scale = np.frombuffer(payload, "<f4", shape[1 if columns else 0], entry["scale"])
            integers = np.frombuffer(payload, "i1", count, entry["integers"]).reshape(shape)
            array = integers * (scale if columns else scale[:, None])
        values[name] = torch.tensor(array)
    words = np.zeros((values["word.weight"].shape[0] - 1, sizes.word), np.float32)
    network = Network(tables["tables"], tables["relations"], words, sizes)
    network.load_state_dict(values)
    return network


def main():
    settings = read_settings()
    torch.manual_seed(settings.seed)
    random.seed(settings.seed)
    torch.set_num_threads(settings.threads)
    tables, by_length = read_examples(settings.examples)
    if settings.teacher:
        learn_from(read_model(settings.teacher, tables, settings), by_length, settings.teacher_share)
    vectors = np.fromfile(settings.vectors, dtype="<f4").reshape(len(tables["vocabulary"]), -1)
    network = Network(tables["tables"], tables["relations"], main_components(vectors, settings.word), settings)
    print(f"{sum(map(len, by_length.values()))} windows, {sum(p.numel() for p in network.parameters())} weights", file=sys.stderr)
    write_model(settings.model, fit(network, by_length, settings), tables, settings)


if __name__ == "__main__":
    main()
