#pragma once

#include <array>
#include <string_view>

/// The words that the generated reports are made of. Everyday words of the kind; the composition is the generator's.
namespace corpus::words {

using namespace std::string_view_literals;

inline constexpr std::array adverbs = {
    "扎实"sv, "稳步"sv, "有序"sv, "大力"sv, "持续"sv, "深入"sv, "全面"sv, "着力"sv, "统筹"sv, "加快"sv, "切实"sv,
    "积极"sv, "主动"sv, "有效"sv, "严格"sv, "精心"sv, "及时"sv, "广泛"sv, "合理"sv, "重点"sv, "同步"sv, "逐村"sv,
    "因地制宜"sv, "多措并举"sv, "分类"sv, "依法"sv, "常态化"sv, "高质量"sv, "创新"sv, "规范"sv, "牢牢"sv, "不断"sv,
};

inline constexpr std::array verbs = {
    "推进"sv, "开展"sv, "落实"sv, "完善"sv, "实施"sv, "加强"sv, "建设"sv, "改造"sv, "整治"sv, "提升"sv, "优化"sv,
    "巩固"sv, "培育"sv, "发展"sv, "推动"sv, "抓好"sv, "做好"sv, "健全"sv, "修复"sv, "清理"sv, "盘活"sv, "引导"sv,
    "组织"sv, "排查"sv, "保障"sv, "服务"sv, "拓展"sv, "争取"sv, "谋划"sv, "启动"sv, "深化"sv, "强化"sv, "探索"sv,
};

inline constexpr std::array places = {
    "镇区"sv, "河东片区"sv, "各村"sv, "园区"sv, "库区"sv, "山区"sv, "沿江"sv, "全镇"sv, "全县"sv, "全省"sv, "城乡"sv,
    "农村"sv, "社区"sv, "基层"sv, "重点领域"sv, "老旧小区"sv, "集镇"sv, "产业带"sv, "青禾湖"sv, "南岭"sv, "北坡"sv,
    "云溪"sv, "白石滩"sv, "东洲"sv, "龙潭"sv, "清水河流域"sv, "中心城区"sv, "边远村寨"sv, "县域"sv, "沿线"sv,
};

inline constexpr std::array nouns = {
    "环境"sv, "产业"sv, "粮食生产"sv, "道路"sv, "水利设施"sv, "医疗卫生"sv, "教育"sv, "就业"sv, "养老服务"sv,
    "安全生产"sv, "污水处理"sv, "垃圾分类"sv, "河道保洁"sv, "森林防火"sv, "防汛备汛"sv, "矛盾调处"sv, "网格管理"sv,
    "乡村旅游"sv, "特色种养"sv, "冷链物流"sv, "电商销售"sv, "招商引资"sv, "项目建设"sv, "营商环境"sv, "科技创新"sv,
    "数字化转型"sv, "绿色低碳"sv, "文化活动"sv, "党员教育"sv, "干部作风"sv, "财政收支"sv, "债务管理"sv, "食品监管"sv,
    "住房保障"sv, "供水管网"sv, "电网升级"sv, "公共交通"sv, "耕地保护"sv, "病虫防治"sv, "良种推广"sv, "农机服务"sv,
    "集体经济"sv, "技能培训"sv, "社会救助"sv, "残疾人关爱"sv, "妇幼保健"sv, "校园周边"sv, "消防隐患"sv, "林下经济"sv,
    "油茶种植"sv, "水产养殖"sv, "外贸出口"sv, "装备制造"sv, "新材料"sv, "现代服务业"sv, "金融支持"sv, "人才队伍"sv,
};

inline constexpr std::array tails = {
    "工作"sv, "行动"sv, "工程"sv, "机制"sv, "体系"sv, "能力"sv, "水平"sv, "制度"sv, "平台"sv, "项目"sv, "任务"sv,
    "责任"sv, "专项治理"sv, "试点"sv, "模式"sv, "活动"sv, "建设"sv, "格局"sv, "基础"sv, "短板"sv,
};

inline constexpr std::array results = {
    "成效明显"sv, "进展顺利"sv, "基本完成"sv, "得到改善"sv, "更加稳固"sv, "再上台阶"sv, "取得实效"sv, "如期完工"sv,
    "运行平稳"sv, "逐步健全"sv, "稳中向好"sv, "落地见效"sv, "持续向好"sv, "走在前列"sv, "群众满意"sv, "底子更实"sv,
};

/// Words with Han numerals that are no quantities; most numerals of a report are such.
inline constexpr std::array numeral_words = {
    "一批"sv, "一体"sv, "进一步"sv, "统一"sv, "一系列"sv, "三大平台"sv, "五大工程"sv, "一线"sv, "一流"sv, "两翼"sv,
    "第一批"sv, "一次性"sv, "六大行动"sv, "四好公路"sv, "一二三产业"sv, "三农"sv, "一网通办"sv, "万家灯火"sv,
};

/// Names in quotation marks; some with numerals and Latin letters.
inline constexpr std::array quoted = {
    "清风进村"sv, "稳粮安民"sv, "敲门问需"sv, "一村一品"sv, "三上门"sv, "最多跑一次"sv, "山海联动"sv, "十大项目"sv,
    "河小青"sv, "互联网+"sv, "四减四增"sv, "两找两促"sv, "金稻穗"sv, "红色合伙人"sv, "1+6+N"sv, "四个一"sv,
    "新三样"sv, "暖心屋"sv, "百日攻坚"sv, "村村亮"sv, "老兵驿站"sv, "茶香小镇"sv, "千企联村"sv, "书香青禾"sv,
};

inline constexpr std::array latin = {"5G"sv, "AI"sv, "G318"sv, "A级"sv, "PM2.5"sv, "LNG"sv, "VR"sv, "ESG"sv, "APP"sv};

inline constexpr std::array titles = {
    "产业链条延伸拉长"sv, "民生福祉稳步增进"sv, "项目建设全面提速"sv, "乡村面貌焕然改观"sv, "社会治理平安有序"sv,
    "放活机制敢闯敢试"sv, "生态底色更加鲜明"sv, "自身建设常抓不懈"sv, "粮食安全根基牢固"sv, "基层组织坚强有力"sv,
    "文化生活丰富多彩"sv, "科技引领动能转换"sv, "城乡融合步伐加快"sv, "财税金融运行平稳"sv,
};

inline constexpr std::array parts = {
    "今年工作回顾"sv, "存在的困难和不足"sv, "明年工作打算"sv, "主要任务和举措"sv, "组织保障"sv, "总体要求"sv,
};

/// What a count is of, with its unit: the words stand before the number.
struct counted {
    std::string_view before;
    std::string_view unit;
    unsigned digits;  ///< how many the number has at most
};

inline constexpr std::array counts = {
    counted{"走访脱贫户"sv, "户"sv, 4},      counted{"新建标准厂房"sv, "平方米"sv, 5}, counted{"硬化入户路"sv, "公里"sv, 3},
    counted{"化解矛盾纠纷"sv, "起"sv, 3},    counted{"清运积存垃圾"sv, "吨"sv, 4},     counted{"引进加工企业"sv, "家"sv, 2},
    counted{"开展巡回义诊"sv, "场次"sv, 2},  counted{"培训返乡青年"sv, "人次"sv, 4},   counted{"栽植油茶"sv, "亩"sv, 4},
    counted{"整改消防隐患"sv, "处"sv, 3},    counted{"新增就业岗位"sv, "个"sv, 4},     counted{"改造旧式小区"sv, "个"sv, 2},
    counted{"安装太阳能路灯"sv, "盏"sv, 3},  counted{"办结群众来信"sv, "件"sv, 3},     counted{"吸纳季节工"sv, "人"sv, 3},
    counted{"出栏黑山羊"sv, "头"sv, 4},      counted{"建成蓄水池"sv, "口"sv, 2},       counted{"加固桥梁"sv, "座"sv, 2},
    counted{"发放慰问物资"sv, "份"sv, 3},    counted{"落实技改项目"sv, "项"sv, 2},
};

inline constexpr std::array sums = {
    "完成固定资产投资"sv, "发放各类补贴"sv, "争取上级资金"sv, "实现工业产值"sv, "兑付土地流转金"sv, "村级集体收入"sv,
    "新增信贷投放"sv,     "农产品网络销售"sv, "减免企业税费"sv, "外贸进出口"sv, "旅游综合收入"sv,
};

inline constexpr std::array rates = {
    "同比增长"sv, "比上年提高"sv, "覆盖率达"sv, "参保率达到"sv, "下降"sv, "占比提高到"sv, "完成率为"sv, "较年初增加"sv,
};

inline constexpr std::array modifiers_before = {"近"sv, "超"sv, "约"sv, "不少于"sv, "超过"sv, "不低于"sv, "突破"sv};
inline constexpr std::array modifiers_after = {"以上"sv, "左右"sv, "以内"sv};

inline constexpr std::array han_quantities = {
    "一个专班"sv, "两座水厂"sv, "三支队伍"sv, "一条主街"sv, "两所学校"sv, "四个样板村"sv, "百余名志愿者"sv,
    "十余家合作社"sv, "三分之一的村组"sv, "近两千人"sv, "两处渡口"sv, "五个批次"sv, "千亩茶园"sv,
};

inline constexpr std::array dates = {
    "今年3月"sv, "2023年"sv, "上半年"sv, "2024年"sv, "去年12月底"sv, "1至9月"sv, "“十四五”时期"sv, "2025年6月底前"sv,
    "前三季度"sv, "2021年以来"sv, "明年"sv, "一季度"sv,
};

inline constexpr std::array ordinals = {
    "考核列全县第三名"sv, "位居全市第2位"sv, "成功举办第五届茶文化节"sv, "增幅居同类乡镇第一"sv, "进入全省前十名"sv,
};

/// Traditional characters with their reading in brackets, as some web pages give them.
inline constexpr std::array glosses = {
    "鎮(zhèn)"sv, "產(chǎn)"sv, "業(yè)"sv, "黨(dǎng)"sv, "畝(mǔ)"sv, "農(nóng)"sv, "實(shí)"sv, "區(qū)"sv, "發(fā)"sv, "開(kāi)"sv,
};

}  // namespace corpus::words
