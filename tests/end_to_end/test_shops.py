"""Questions asked of whole shops: a made one, a Chinese one, and real ones."""

import html
from pathlib import Path
from typing import Any

import made_tables
import pytest
from invocation import here, score


def test_churn_asks_only_the_active_and_counts_any_action(shop_log: Path, tmp_path: Path) -> None:
    asked = ("train", shop_log, "--question", "churn", "--model", "linear", "--horizon", 30)
    everybody = here(*asked, "--out", tmp_path / "all").result["metrics"]["test"]
    active = here(*asked, "--active", 40, "--set", "by=action", "--out", tmp_path / "active").result
    assert active["metrics"]["test"]["n"] < everybody["n"]
    assert active["metrics"]["test"]["base_rate"] < everybody["base_rate"]


def test_a_log_is_judged_in_its_last_horizon(shop_run: dict[str, Any]) -> None:
    protocol = shop_run["protocol"]
    # 240 days from 2024-01-01; the outcome is looked for in the last 30.
    assert "as of 2024-07-2" in protocol, protocol
    assert "every training outcome ended by 2024-07-2" in protocol


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_chinese_names_values_and_encodings_from_file_to_scores(encoding: str, tmp_path: Path) -> None:
    table = made_tables.shop_log(users=150)
    chinese = {
        "用户": [f"客户{name}" for name in table["user_id"]],
        "商品": [f"商品{name}" for name in table["item_id"]],
        "时间": table["event_time"],
        "行为": [{"view": "浏览", "buy": "购买"}[str(event)] for event in table["event_type"]],
        "价格": table["price"],
    }
    folder = tmp_path / "我的 店铺"
    folder.mkdir()
    source = made_tables.write(folder / "订单 记录.csv", chinese, encoding)
    trained = here("train", source, "--question", "purchase", "--model", "linear", "--out", folder / "项目")
    assert trained.code == 0, trained.out
    rows = score(trained.document["bundle"], source, folder / "分数.csv")
    assert rows[0]["user"].startswith("客户u")


@pytest.fixture(scope="session")
def shoppers(real_data: Path) -> Path:
    return real_data / "online_shoppers_intention.csv"


@pytest.fixture(scope="session")
def shoppers_run(shoppers: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("shoppers") / "project"
    return here(
        "train", shoppers, "--question", "purchase", "--role", "label=Revenue", "--model", "linear",
        "--split", "random", "--out", out,
    ).result  # fmt: skip


def test_online_shoppers_from_file_to_scores(
    shoppers: Path, shoppers_run: dict[str, Any], tmp_path: Path
) -> None:
    assert shoppers_run["metrics"]["test"]["roc_auc"] > 0.88
    findings = {finding["code"]: finding for finding in shoppers_run["findings"]}
    assert findings["duplicates"]["rows"] == 125
    assert findings["near_answer"]["columns"] == ["PageValues"]
    rows = score(shoppers_run["bundle"], shoppers, tmp_path / "scores.csv")
    assert len(rows) == 12_330
    assert [int(row["row"]) for row in rows[:3]] == [1, 2, 3]


def test_a_split_by_month_is_honest_about_the_drift(
    shoppers: Path, shoppers_run: dict[str, Any], tmp_path: Path
) -> None:
    asked = ("--question", "purchase", "--role", "label=Revenue", "--role", "time=Month", "--split", "time")
    trained = here("train", shoppers, *asked, "--model", "linear", "--out", tmp_path / "project").result
    test, at_random = trained["metrics"]["test"], shoppers_run["metrics"]["test"]
    assert test["roc_auc"] < at_random["roc_auc"]
    assert test["log_loss"] > at_random["log_loss"]
    assert "newest" in trained["protocol"]
    assert "Month" in trained["protocol"]
    drift = next(found for found in trained["findings"] if found["code"] == "strong_drift_over_time")
    report = html.unescape(Path(trained["report"]).read_text(encoding="utf-8"))
    assert drift["message"] in report
    assert trained["protocol"] in report


def test_online_retail_churn_without_help(real_data: Path, tmp_path: Path) -> None:
    source = real_data / "online_retail.csv.gz"
    asked = ("--question", "churn", "--horizon", 90, "--active", 180, "--set", "by=action")
    trained = here("train", source, *asked, "--model", "linear", "--out", tmp_path / "project").result
    assert trained["metrics"]["test"]["roc_auc"] > 0.65
    assert "as of 2011-09-1" in trained["protocol"]
    assert any(finding["code"] == "cancellations" for finding in trained["findings"])
