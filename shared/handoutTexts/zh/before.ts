/** Simplified Chinese. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: '微针治疗之前',
  sections: {
    visit: '您的到诊。',
    leave: '日期',
    tell: '如有以下情况，请在来之前告诉我们',
    day: '当天',
    call: '请先致电 {phone}',
  },
  lines: {
    visit_booked: '由 {practitioner} 接待。如需改期，请致电 {phone}。',
    visit_open: '还没有预约。选择日期请致电 {phone}。',
    filler: '此部位不要注射填充剂。',
    toxin: '此部位不要注射肉毒毒素。',
    peel: '不要做化学换肤。做过中层或深层换肤的，请问我们要等多久。',
    laser: '不要做激光或强光。做过磨削激光的，请问我们要等多久。',
    wax: '这里的皮肤不要用蜡、脱毛膏或电解脱毛。',
    sun: '不要晒太阳、用日光浴床或美黑产品。晒伤要先平复。',
    retinoid: '这里的皮肤不要用自己的酸类或视黄醇。如果医生为它开了药膏，请先问医生或我们。',
    tell_pregnant: '怀孕或哺乳，',
    tell_isotretinoin: '正在服用异维A酸，或过去一年内服用过，',
    tell_thinner: '服用抗凝药，或容易出血，',
    tell_cold_sore: '治疗部位曾长过疱疹，',
    tell_scars: '容易形成增厚的疤痕，或此部位有新疤痕，',
    tell_allergy: '对钢、某种药膏或麻醉药过敏，',
    tell_illness: '本周生过病，或有我们不知道的疾病或皮肤病。',
    day_clean: '请保持皮肤清洁，不要化妆，不用香水。',
    day_prescribed: '医生开的药请继续使用。',
    day_time: '请留出时间：麻醉膏可能要敷上一小时。',
    day_sun: '请带帽子：回家路上皮肤不能晒太阳。',
    day_red: '请预留发红的时间，通常 1 到 3 天，有时一周。',
    call_skin: '如果皮肤晒伤、破损、感染或发炎，或者长了唇疱疹。',
    call_date: '如果上面的某个日子已经过了，而您当时不知道。',
    call_off: '如果不能来：请尽早告知，好让别人使用这个时间。',
  },
};
