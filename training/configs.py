"""Every configuration that can be trained, by name. `python -m training.train --data DIR --config NAME`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from cxr.preprocess import PLAIN, SOFTENED, STRETCHED


@dataclass(frozen=True)
class Config:
    """All that decides a run, besides data and seed.

    Attributes:
        architecture: "classic_cnn", "efficientnet_lite0" or "resnet50", see `training.architectures.build`.
        size, channels: of the input, pixels.
        protocol: "hold_out" (by patient, from train + val) or "as_published" (validates with test: leaks).
        hold_out: share of films held out by patient.
        zoom, vertical_flip: augmentation, see `training.augment.zoom_flip`.
        batch_size, epochs, learning_rate: Adam's.
        bn_momentum: of BatchNorm's running statistics. At Keras's .99 they still hold a quarter of their starting value
            of 1 after the first epoch, while activations vary far less: for four epochs the network validates as a
            constant (AUC .5), and every callback that watches the validation loss is misled.
        plateau_mode: ReduceLROnPlateau's on the validation loss; "max" is the published run's mistake.
        early_stopping: patience in epochs, or None.
        stretched, softened: name the preprocessing, see `cxr.preprocess`; softened films are stretched, too.
        recipe: "classic" (Adam, zoom and flip, callbacks on the validation loss) or "transfer" (`training.transfer`).
        weights: a pretrained body's: "imagenet", the path of a file, or None (drawn).
        starts_from: the configuration whose run with the same seed gives all starting weights, heads too; None: `weights`.
        dropout, frozen_blocks: of the transfer network's head and body.
        weight_decay, label_smoothing, kind_weight: AdamW's; of the loss; of the bacterial-or-viral loss beside it.
        average: momentum of the moving average of the weights, a step.
        twins: weight of the squared difference of logits between a film and its `training.augment.twins`; 0: no twins. With
            them a batch holds half as many films, each twice.
        mirrored: whether left and right are exchanged in half the cases.
        crop_area, crop_aspect: smallest share of the area, and largest ratio of sides, of random crops.
        keep: "best" (lowest validation loss) or "last" epoch as the run's result.
    """

    name: str
    architecture: str
    size: int
    channels: int = 3
    protocol: str = "hold_out"
    hold_out: float = 0.12
    zoom: float = 0.3
    vertical_flip: bool = True
    batch_size: int = 32
    epochs: int = 10
    learning_rate: float = 1e-3
    bn_momentum: float = 0.9
    plateau_mode: str = "min"
    early_stopping: int | None = 4
    keep: str = "best"
    stretched: bool = False
    softened: bool = False
    recipe: str = "classic"
    weights: str | None = "imagenet"
    starts_from: str | None = None
    dropout: float = 0.2
    frozen_blocks: int = 3
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    kind_weight: float = 0.3
    average: float = 0.995
    twins: float = 0.0
    mirrored: bool = False
    crop_area: float = 0.1
    crop_aspect: float = 1.5

    @property
    def judged_on(self) -> str:
        """Films that choose temperature, threshold and uncertain zone: those held out as they are ("clean"), or made
        harder ("hardened", `training.augment.hardened`)."""
        return "hardened" if self.recipe == "transfer" else "clean"

    @property
    def preprocessing(self) -> str:
        """Its name in `cxr.preprocess`."""
        return SOFTENED if self.softened else STRETCHED if self.stretched else PLAIN

    def to_dict(self) -> dict[str, object]:
        """As JSON-ready values."""
        return asdict(self)


# EfficientNet-Lite0 from ImageNet: wide crops, exposure and sharpness jitter, kinds of pneumonia as a second head,
# averaged weights. Two cores: 1.5 min an epoch alone.
LITE0_160 = Config(
    name="lite0_160",
    architecture="efficientnet_lite0",
    size=160,
    stretched=True,
    recipe="transfer",
    epochs=10,
    learning_rate=8e-4,
    early_stopping=None,
    keep="average",
)

TWINS_160 = replace(LITE0_160, name="lite0_160_twins", epochs=6, twins=1.0)

# What ships: twins only at the end, on softened films. From the start they cost hardened validation .003 of AUC: half as many
# films are seen. Two cores: 3.3 min an epoch alone.
TUNED_160 = replace(
    LITE0_160, name="lite0_160_soft", starts_from="lite0_160", softened=True, epochs=2, learning_rate=3e-4, twins=1.0
)

CONFIGS: dict[str, Config] = {
    config.name: config
    for config in (
        # The classic CNN, honestly: validation by patient, learning rate lowered when the loss stops falling, and running
        # statistics that keep up (bn_momentum).
        # Two cores: 0.6 (AVX-512) to 2.5 min an epoch alone. Expect validation AUC .99, and test specificity far below it.
        Config(name="classic_cnn", architecture="classic_cnn", size=150),
        # The popular notebook's protocol, to see whether its 91.03 % comes back: test is its validation, the plateau
        # callback runs with mode "max" on a loss, EarlyStopping was defined but not passed to fit, and the last epoch's
        # weights are judged. Never ship it.
        Config(
            name="classic_cnn_as_published",
            architecture="classic_cnn",
            size=150,
            protocol="as_published",
            bn_momentum=0.99,
            plateau_mode="max",
            early_stopping=None,
            keep="last",
        ),
        LITE0_160,
        # The same, with each film beside its twin and a loss that wants both read alike. Two cores: 3.3 min an epoch alone.
        TWINS_160,
        TUNED_160,
        # Fewer pixels, and the same with mirrored films, to see what either does. Two cores: 1 min an epoch alone.
        replace(LITE0_160, name="lite0_128", size=128),
        replace(LITE0_160, name="lite0_128_mirrored", size=128, mirrored=True),
        # The network of the seed's title, same recipe, the last of its five stages trained. Its ImageNet weights (94 MB)
        # come by network or --weights PATH. Two cores: 7 min an epoch alone.
        replace(TWINS_160, name="resnet50", architecture="resnet50", frozen_blocks=4),
    )
}
